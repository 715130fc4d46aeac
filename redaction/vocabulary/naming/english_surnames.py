"""Surnames of Britain, Ireland and North America with those of their migrants. Folded."""

SURNAMES = """
abbott abrahams acheson achterberg acton adair adams adamson addison adeleke adeyemi agnew agyeman ahern ainsworth
aitken akhtar akinola akpan alcock aldridge alexander allan allard allen allison allsop almond ambrose amoah amos
anderton andrews angus ansell anthony appiah appleby appleton archer armitage armstrong arnott arthur asante ashburn
ashby ashcroft ashdown ashton ashworth askew aspinall astley aston atherton atkins atkinson attwood austin avery
axford aylward ayres babcock bagley bailes bainbridge baines baird baker bakker baldwin balfour balogun bannister
baptiste barber barclay barker barlow barnard barnett barr barratt barrett barron barry bartlett barton bass bateman
bates batten battersby bautista baxter bayliss beale bean bearden beasley beattie beaumont beckett beckford bedford
beech beirne belcher bellamy bello benjamin benson bentham bentley beresford bernard berry bevan beverley bhatt
bickerton biddle biggs billingham bingham birch bird birkett bishop blackburn blackmore blackwell blackwood blair
blake blanchard bland blatchford blythe boakye boateng boland bolton bond bonner boone booth bosworth boucher
boulton bourne bowden bowen bower bowers bowes bowie bowler bowles bowman boyce boyd boyle bradbury bradford bradley
bradshaw brady braithwaite brannan bray brennan brewer bridges briggs bright bristow britton broadbent broadhurst
brook brooke brookes brooks brophy broughton brouwer browne browning bruce bryan bryant buchanan buckley bull
bullock burgess burke burnett burnham burns burrell burrows burton bush butcher butler butterworth buxton byers
byrne bytheway cahill cain cairns calder caldwell callaghan callahan calvert cameron cannon cardwell carey carlisle
carlson carmichael carney carpenter carr carrington carroll carson cartwright carver casey cassidy castle catterall
cave chadwick challis chamberlain chambers chan chandler charlton chaudhary chaudhry chester chilton chisholm
choudhury christensen christie chukwu church churchill clancy claridge clarke clarkson clayton cleary clegg clements
clifford clifton close clough coates cobb cochrane cockburn coffey cohen coldwell coleman coles colley collier
collinson collis colman compton conlon connell connelly connolly connor conroy constable conteh conway cook cooke
coombes coombs cope copeland corbett corcoran cork cornish cornwell corrigan costello cotter cotton coulson coulter
courtney cousins cowan coward cowley crabtree craddock craig crane craven crawford crawley creighton cresswell croft
crofts cronin crook cropper crosby cross crossley crouch crowe crowley crowther croxford cruickshank cruz cullen
cummings cummins cunningham curran currie curtis cuthbert dalby dale daley dalgleish dalton daly dane daniel daniels
danjuma darby darling davenport davey davidson davie davison dawes dawkins dawson deakin dean deane deighton delaney
dempsey denham denis dennis denny dent denton derbyshire desai desmond devereux devine devlin dewar dhillon diaz
dickens dickinson dickson dillon dixon dobson docherty dodd dodds doherty dolan donaldson donnelly donoghue donovan
doran dougherty douglas dowd dowling downes downey downing doyle drake draper drew driscoll drummond drury duckworth
dudley duffy dugdale duggan duncan dunlop dunn dunne dunning durham durrant dutton dwyer dyer dyson eagle earl eason
east easton eaton eccles eccleston eden edgar edmonds edmondson edwards egan elder eldridge elliott ellison ellwood
elms elton emerson emery emmerson england english entwistle erskine ervin esposito eszterhas eustace evans everett
everitt ewing eyre eze fagan fairbairn fairbanks fairclough fairhurst falconer fallon farley farmer farnham farr
farrar farrell farrington farrow faulkner fawcett feeney fellows felton fennell fenton ferguson fernandes fernandez
fielding fields finch findlay finlay finlayson finley finn finnegan firth fisher fitzgerald fitzpatrick fitzsimmons
flanagan flannery fleming flint flood flowers floyd flynn fogarty foley forbes ford forde forester forrest forrester
forster forsyth fowler fox foy francis franklin franks fraser frazer freeman french friend frost fry fryer fuller
fulton furlong gaffney galbraith gale gallacher gallagher galloway galvin gamble gardiner gardner garland garner
garrett garside garvey gaskell gates gaynor geary geddes gee george gerrard gibbons gibbs gibson gilbert gilchrist
giles gill gillespie gillies gilligan gillingham gilmour glass gleeson glen glover goddard godfrey godwin gold
goldfarb golding goldsmith gomez gonsalves gooch good goodall goode goodman goodwin gordon gore gorman gosling gough
gould goulding grady graham grainger grange grantham graves grayson greaves greenaway greene greenhalgh greenwood
greer gregory greig grenfell grey grice grieve griffin griffith griffiths grimes grimshaw groves guest guinness gunn
guthrie guy hackett hadden haddock haddon hadfield haigh haines hale halford haliday hallam halliday halligan
halloran hamer hamill hamilton hammond hampson hampton hancock hand handley hanley hanlon hanna hannah hansen hanson
hardcastle hardie harding hardman hardwick hardy hargreaves harkin harkness harley harlow harman harper harrington
harris hart hartley harwood hashemi haslam hastings hatton haughton hawes hawkes hawkins hawthorne hayden hayes
haynes hayward haywood head heald healey healy heaney heap heaps heath heaton hebden heffernan helliwell hemmings
hemsworth henderson hendry hennessy henry hepburn hepworth herbert heron herring hewitt heywood hibbert hickey
hickman hicks higginbottom higgins higgs highfield hilton hinchliffe hinds hines hirst hobbs hobson hodge hodges
hodgkinson hodgson hogan hogg holden holder holding holdsworth holgate holland holliday hollis holloway holly holman
holt hook hooper hoorn hope hopkins hopkinson hopper hornby horne horner horsfall horst horton hoskins hosseini
hough houghton houston howard howarth howe howell howells howes howie hoyle hubbard huddleston hudson hulme hume
humphrey humphreys humphries hunt hunter huntington hurley hurst hussey hutchings hutchins hutchinson hutchison
hutton hyde hylton ibbotson inglis ingram innes iqbal ireland irvine irving irwin isaac isaacs islam jacobs jagger
jameson jamieson janes jansen jarman jarrett jarvis jefferies jefferson jeffery jeffrey jeffries jenkins jenkinson
jennings jepson jessop jobson joel johnston johnstone jolley jordan joseph joshi joyce kamara kane kapoor karimi
kavanagh kaye keane kearney kearns keating keegan keeler keeley keeling keenan keith kelleher kellett kelsey kelso
kemp kendall kendrick kennedy kenny kent kenward kenyon keogh kerr kershaw keys kidd kilgour kilpatrick king
kinsella kirby kirk kirkham kirkland kirkpatrick kirkwood kitchen kitching kitson knapp knight knott knowles knox
koroma kumar lacey laing laird lake lamb lambert lamont lancaster lane langdon langford langley langton larkin
larsen latham latimer laurie law lawler lawlor lawrence lawrie lawson lawton leach leadbetter leary leavey ledger
leech leeming lees legg leigh leighton leitch lennon lennox leonard leslie lester lever levy liddell lightfoot
lilley lincoln lindley lindsay linton lister little littlewood livingstone llewellyn lloyd lock locke lockwood lodge
logan lomas long longden longhurst lord love lovell lowe lowry lucas luckhurst lumley lund lyle lynch lyon lyons
mackay mackenzie mackie mackinnon maclean macleod madden maddox maguire maher mahmood mahon mahoney main maitland
major makin malcolm malik mallinson malone maloney mann manning mansell mansfield manson marchant markham marks
marlow marriott marsden marsh marston masters masterson mather matheson mathews matthews maughan maxwell may mayes
maynard mbeki mcbride meadows mehta mellor melville mendoza mensah mercer meredith merrick merritt metcalfe michael
middleton miles miller milligan mills milne milner milton minter mistry moffat mohamed mohammed molloy moloney
monaghan monk monroe montgomery moody moon mooney moorcroft moran moreland moreton morley morrison morrow mortimer
morton moseley moss mottram mountford moyle muir mulholland mullen mulligan munro murdoch nadar nair nash naylor
neal neale needham neill nelson nesbitt neville newbold newell newman newton nicholas nicholls nichols nicholson
nicol nightingale nixon noble nolan norman norris north northcott norton norwood nugent nunn nuttall nwosu oakes
oakley oates obi ocampo oconnor odonnell ofori ogden ogilvie ogunbanjo ogunleye ojo okafor okeke okonkwo oldfield
oldham oliver olsen oneill onslow orchard ormerod orr orton osborn osborne osei oswald otieno owen owens owusu oxley
packer padgett page paget paine painter palin pallister pankhurst park parkes parkin parkinson parks parr parrish
parrott parry parsons partridge patchett pate paterson paton patrick patterson pattinson payne peacock pearce pearse
peck peel pemberton pender pendleton penn penney pennington pepper percival percy perkins perry peters petersen
pettit phelan phelps philip philips phipps pickard pickering pickett pickles pierce pike pilkington pinder pitt
pitts platt plummer pollard pollock poole pope porter portman potter potts poulter powell power powers prasad pratt
prendergast prentice prescott preston price priestley prince pritchard proctor prosser pryce pryor pugh purcell
purdy purvis pye pyle quansah quarshie quayle quigley quinn radcliffe radford rae rafferty rahman raine raja ralph
ramsay ramsden ramsey randall rankin ransom rao ratcliffe rawlings rawlinson rayner rea read reader reading redfern
redmond redpath reece reed rees reese reeve reeves regan rehman reilly reyes reynolds rhodes rhys rich richards
richmond riddell ridgway riding ridley rigby riley ritchie rivers rix roach roberson robertson robins robson roche
rodgers rodriguez roe rogerson roper rosenberg rossiter rothwell rourke rowan rowe rowell rowland rowlands rowley
rowlinson royle rudd ruddock rushton russell rutherford rutter ryan ryder sadler sale salisbury salmon salter
sampson samuel samuels sanders sanderson sandford sands sargent saunders savage sawyer saxton sayer scanlon
schofield schultz schwartz scully seabrook seal searle seddon selby sellers senior sesay sewell sexton seymour shah
sharif sharkey sharma sharp sharpe sharples sharrock shea shearer sheehan sheikh sheldon shelley shelton shepherd
sheppard sheridan sherman sherwood shields shipley short siddiqui sidhu silcock simmonds simmons simms simons sims
sinclair skelton skinner slade slater sloan small smart smedley smit smithson smyth snell snow snowden somerville
southern southgate sowerby spalding sparks spears speight spence spencer spicer spooner squire squires stacey
stafford stainton standish stanford stanley stansfield stanton stapleton stark starkey steadman stebbings steel
steele stephens stephenson stevens stevenson stirling stoddart stokes stone stoneleigh storey stott strachan strange
stratton street stretton stringer strong stubbs studholme sturgess styles sugden sullivan summers sumner surtees
sutcliffe sutherland sutton swain swann sweeney sweeting swift swinburne sykes symes symonds tait talbot tanner tate
tatham tattersall tatton teague teale tebbutt temple tennant terry thackeray thomason thompson thomson thorburn
thorn thornbury thorne thornhill thornley thornton thorpe thurston tierney tiller timms tinsley tobin todd tolley
tomkins tomlin tomlinson tompkins toms toner toomey tough tovey towers townsend tracey travers travis treacy
tremblay trevor troy tucker tudor tuffnell tunstall turnbull turpin tweedie twigg tyler tyrrell tyson underhill
underwood unwin upton usher vance vane varley vasey vaughan vaz venables vernon vickers vincent viner visser
waddington wade wainwright waite wakefield walden waldron wales wall wallace waller wallis walls walmsley walsh
walter walters walton warburton ware warner warren warsame warwick washington waterhouse waterman waters watkin
watkins watkinson watson watt watters watts waugh weatherby weaver webster weeks weir welch weldon welford weller
wellington wells welsh west westbrook westcott weston westwood whalley wharton wheatley wheeldon wheeler whelan
whiston whitaker whitcombe whitehead whitehouse whiteley whiteside whitfield whiting whitley whitlock whitmore
whittaker whittle whitworth whyte wickham widdowson wiggins wilcock wilcox wild wilde wilding wilkes wilkin wilkins
willetts willey williamson willis willoughby wills wilmot winchester windsor winfield winstanley winston winter
winterbottom winters winward wise wiseman withers wolfe wolstenholme womack woodcock woodhead woodhouse woodley
woodruff woods woodward woolley wooster wootton worrall worsley worthington wray wren wyatt wylie wynn wynne yardley
yates yeates yeoman york younger younis zaman
"""
